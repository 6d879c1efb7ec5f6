/** What the clients of CapitalOnline (首云) share. */
@NullMarked
package io.multicloud.capitalonline;

import org.jspecify.annotations.NullMarked;
