/** The documented API as data, and requests checked by it; see {@code docs/catalog.md}. */
@NullMarked
package io.multicloud.emulator.internal.catalog;

import org.jspecify.annotations.NullMarked;
