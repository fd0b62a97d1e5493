// Angular compiles the template in the page: what its command-line tool would do while building.
import '@angular/compiler';
import './angular-app.js';
