package io.multicloud.core.observe;

import io.multicloud.core.error.MulticloudException;

/**
 * An attempt was refused and is repeated at once with something new. At most once for each kind in a call.
 *
 * @param call the call
 * @param attempt the number of the attempt that was refused
 * @param renewal what is new
 * @param failure the refusal
 */
public record Renewed(CallInfo call, int attempt, Renewal renewal, MulticloudException failure) {}
