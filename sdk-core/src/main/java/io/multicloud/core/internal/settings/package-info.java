/** The places outside the program where credentials and settings are kept: properties, environment, profile file. */
@NullMarked
package io.multicloud.core.internal.settings;

import org.jspecify.annotations.NullMarked;
