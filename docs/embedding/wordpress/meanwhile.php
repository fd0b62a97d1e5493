<?php
/**
 * Plugin Name: Meanwhile
 * Description: Update feeds, decision logs and check-ins, as a block and a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 */

namespace Meanwhile;

defined( 'ABSPATH' ) || exit;

/** Every element with the attributes it takes, from the manifest of the elements. */
function elements(): array {
	static $elements = null;
	$elements ??= json_decode( file_get_contents( __DIR__ . '/elements.json' ), true );
	return $elements;
}

/** One tag, with known attributes only, and a link to the page itself where scripts are off. */
function tag( string $element, array $attributes ): string {
	$known = elements()[ $element ] ?? null;
	if ( null === $known ) {
		return '';
	}
	wp_enqueue_script_module( 'meanwhile' );
	$text = '';
	foreach ( $known as $name ) {
		// Shortcodes write attribute names in small letters and without a value as a bare word.
		if ( isset( $attributes[ $name ] ) && is_scalar( $attributes[ $name ] ) ) {
			$text .= sprintf( ' %s="%s"', $name, esc_attr( (string) $attributes[ $name ] ) );
		} elseif ( in_array( $name, $attributes, true ) ) {
			$text .= ' ' . $name;
		}
	}
	return sprintf(
		'<meanwhile-%1$s%2$s><p>%3$s</p></meanwhile-%1$s>',
		$element,
		$text,
		esc_html__( 'This part of the page needs JavaScript.', 'meanwhile' )
	);
}

function shortcode( $attributes ): string {
	$attributes = (array) $attributes;
	$element    = (string) ( $attributes['element'] ?? 'update-feed' );
	unset( $attributes['element'] );
	return tag( $element, $attributes );
}

add_action(
	'init',
	function () {
		wp_register_script_module( 'meanwhile', plugins_url( 'cdn/auto/autoload.js', __FILE__ ), array(), '0.1.0' );
		add_shortcode( 'meanwhile', __NAMESPACE__ . '\shortcode' );
		register_block_type( __DIR__, array( 'render_callback' => fn( $attributes ) => shortcode( $attributes ) ) );
	}
);
