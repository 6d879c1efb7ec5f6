/** What the tests of all modules use. On their class path it is enough: each test class is checked for leaks. */
@NullMarked
package io.multicloud.tests.kit;

import org.jspecify.annotations.NullMarked;
