/** The HTTP request as signers and interceptors see it. */
@NullMarked
package io.multicloud.core.http;

import org.jspecify.annotations.NullMarked;
