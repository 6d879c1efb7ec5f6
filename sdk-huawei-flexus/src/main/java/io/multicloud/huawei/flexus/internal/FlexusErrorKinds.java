package io.multicloud.huawei.flexus.internal;

import io.multicloud.core.error.ErrorKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the few known codes mean. The documents list hardly any, so all others are judged by their status, also
 * {@code APIGW.0201}, after whose 504 the service may still be at work.
 */
final class FlexusErrorKinds {

    private static final Map<String, ErrorKind> KINDS = Map.of(
            // Unknown key, wrong or expired signature.
            "APIGW.0301", ErrorKind.AUTHENTICATION,
            "APIGW.0303", ErrorKind.AUTHENTICATION,
            // Not authorized, also when the account belongs to another site than the endpoint.
            "IAM.0002", ErrorKind.PERMISSION,
            // The name of the instance is taken.
            "DBS.200022", ErrorKind.CONFLICT,
            // The client token came before with other parameters; is no UUID; is older than eight hours.
            "DBS.280495", ErrorKind.CONFLICT,
            "DBS.280497", ErrorKind.INVALID_REQUEST,
            "DBS.280498", ErrorKind.INVALID_REQUEST,
            // The body has not the form that it should have.
            "AS.0001", ErrorKind.INVALID_REQUEST);

    private FlexusErrorKinds() {}

    static @Nullable ErrorKind ofCode(@Nullable String code) {
        return code == null ? null : KINDS.get(code);
    }
}
