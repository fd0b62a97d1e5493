<?php
// Makes the database, then has WordPress install itself as its own page of five minutes does.
mysqli_connect( 'localhost', 'root', '', null, null, getenv( 'SITE_SOCKET' ) )->query( 'create database wordpress' );
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require getenv( 'SITE_WORDPRESS' ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Intranet', 'kim', 'kim@portal.example', false, '', getenv( 'SITE_PASSWORD' ) );
wp_update_user( array( 'ID' => 1, 'display_name' => 'Kim Lee' ) );
echo $GLOBALS['wp_version'];
