/** Credentials, where they come from, and the signers that turn them into authenticated requests. */
@NullMarked
package io.multicloud.core.auth;

import org.jspecify.annotations.NullMarked;
