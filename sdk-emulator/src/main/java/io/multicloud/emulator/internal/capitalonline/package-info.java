/** CapitalOnline cloud MySQL and Redis, version 2019-08-08. */
@NullMarked
package io.multicloud.emulator.internal.capitalonline;

import org.jspecify.annotations.NullMarked;
