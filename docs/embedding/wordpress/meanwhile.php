<?php
/**
 * Plugin Name: Meanwhile
 * Description: Update feeds, decision logs and check-ins, as a block and a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 */

namespace Meanwhile;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

/** Every element with the attributes it takes and their types, from the manifest of the elements. */
function elements(): array {
	static $elements = null;
	$elements ??= json_decode( file_get_contents( __DIR__ . '/elements.json' ), true );
	return $elements;
}

/** ` name="value"`; an attribute that is on or off has no value, and is left out where it is off. */
function attribute( string $name, $value, string $type ): string {
	if ( 'boolean' === $type ) {
		return in_array( $value, array( false, 'false', '0', 'off', 'no' ), true ) ? '' : ' ' . $name;
	}
	return sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
}

/** One tag, with known attributes only. */
function tag( string $element, array $given ): string {
	$known = elements()[ $element ]['attributes'] ?? null;
	if ( null === $known ) {
		return '';
	}
	if ( is_feed() ) { // no reader of feeds runs it
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink() ), esc_html( get_the_title() ) );
	}
	load();
	$text = '';
	foreach ( $known as $name => $about ) {
		// Shortcodes hand on a name without a value as a bare word.
		$value = $given[ $name ] ?? ( in_array( $name, $given, true ) ? '' : null );
		if ( is_scalar( $value ) ) {
			$text .= attribute( $name, $value, $about['type'] );
		}
	}
	return sprintf(
		'<meanwhile-%1$s%2$s><p>%3$s</p></meanwhile-%1$s>',
		$element,
		$text,
		esc_html__( 'This part of the page needs JavaScript.', 'meanwhile' )
	);
}

/**
 * Asks for the script on this page. Block themes know what a page holds before its head is written, others only at its end.
 * A module is printed as it is: script modules of WordPress would be the same tag, from 6.5 on.
 */
function load(): void {
	wp_enqueue_style( 'meanwhile', plugins_url( 'cdn/themes/wordpress.css', __FILE__ ), array(), VERSION );
	static $asked = false;
	if ( ! $asked ) {
		add_action( did_action( 'wp_head' ) ? 'wp_footer' : 'wp_head', __NAMESPACE__ . '\script', 20 );
	}
	$asked = true;
}

/** The autoloader; its attributes say for the whole page where data lives and who is reading. */
function script(): void {
	$page = array( 'adapter' => 'local' );
	$user = wp_get_current_user();
	if ( $user->exists() ) {
		$page['person']      = 'wordpress-' . $user->ID;
		$page['person-name'] = $user->display_name;
	}
	$attributes = array(
		'type' => 'module',
		'id'   => 'meanwhile',
		'src'  => add_query_arg( 'ver', VERSION, plugins_url( 'cdn/auto/autoload.js', __FILE__ ) ),
	);
	foreach ( (array) apply_filters( 'meanwhile_page', $page ) as $name => $value ) {
		$attributes[ 'data-meanwhile-' . $name ] = (string) $value;
	}
	wp_print_script_tag( $attributes );
}

function shortcode( $attributes ): string {
	$attributes = (array) $attributes;
	return tag( (string) ( $attributes['element'] ?? 'update-feed' ), $attributes );
}

function block( array $attributes ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), shortcode( $attributes ) );
}

/** The block takes every attribute of every element; the editor shows those of the chosen one. */
function block_attributes(): array {
	$all = array( 'element' => array( 'type' => 'string', 'default' => 'update-feed' ) );
	foreach ( elements() as $element ) {
		foreach ( $element['attributes'] as $name => $about ) {
			$all[ $name ] = array( 'type' => $about['type'] );
		}
	}
	$all['space']['default'] = 'team';
	return $all;
}

add_action(
	'init',
	function () {
		add_shortcode( 'meanwhile', __NAMESPACE__ . '\shortcode' );
		$block = register_block_type(
			__DIR__,
			array( 'attributes' => block_attributes(), 'render_callback' => __NAMESPACE__ . '\block' )
		);
		if ( $block ) {
			$data = 'window.meanwhileElements = ' . wp_json_encode( elements() ) . ';';
			wp_add_inline_script( $block->editor_script_handles[0], $data, 'before' );
		}
	}
);
