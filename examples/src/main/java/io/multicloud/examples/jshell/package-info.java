/** JShell as a place to work: what starts it, its clients and its helpers. */
@NullMarked
package io.multicloud.examples.jshell;

import org.jspecify.annotations.NullMarked;
