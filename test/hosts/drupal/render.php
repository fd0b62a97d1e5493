<?php
// Draws templates that include single-directory components, with the libraries Drupal does it with: Twig, and the validator it checks
// properties with, asked as its ComponentValidator asks. Standard input: { libraries, components: { name: { schema, template } },
// templates: [] }; standard output: for each template { html } or { error }.
$given = json_decode( file_get_contents( 'php://stdin' ), true );
spl_autoload_register( function ( $class ) use ( $given ) {
	$file = $given['libraries'] . '/' . strtr( $class, '\\', '/' ) . '.php';
	if ( is_file( $file ) ) {
		require $file;
	}
} );

/** A component under the name templates know it by; its properties are checked where it begins. */
$sources = array();
foreach ( $given['components'] as $name => $component ) {
	$sources[ $name ] = "{{ check_properties('$name', _context) }}" . $component['template'];
}
$twig = new \Twig\Environment( new \Twig\Loader\ArrayLoader( $sources ), array( 'autoescape' => 'html' ) );
$twig->addFunction( new \Twig\TwigFunction( 'check_properties', function ( $name, $context ) use ( $given ) {
	$schema    = \JsonSchema\Validator::arrayToObjectRecursive( $given['components'][ $name ]['schema'] );
	$values    = array_intersect_key( $context, $given['components'][ $name ]['schema']['properties'] );
	$values    = \JsonSchema\Validator::arrayToObjectRecursive( $values );
	$validator = new \JsonSchema\Validator();
	$validator->validate( $values, $schema, \JsonSchema\Constraints\Constraint::CHECK_MODE_TYPE_CAST );
	foreach ( $validator->getErrors() as $error ) {
		throw new \RuntimeException( "[{$error['property']}] {$error['message']}" );
	}
	return '';
} ) );

$results = array();
foreach ( $given['templates'] as $template ) {
	try {
		$results[] = array( 'html' => $twig->createTemplate( $template )->render() );
	} catch ( \Throwable $error ) {
		$results[] = array( 'error' => ( $error->getPrevious() ?? $error )->getMessage() );
	}
}
echo json_encode( array( 'version' => \Twig\Environment::VERSION, 'results' => $results ) );
