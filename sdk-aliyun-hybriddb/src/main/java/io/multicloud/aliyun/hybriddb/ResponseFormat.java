package io.multicloud.aliyun.hybriddb;

import io.multicloud.core.http.Parameter;

/**
 * The format in which a client asks the service to answer, sent as the parameter {@code Format} of every call. It
 * makes no difference to what is returned or thrown: what the service answers, an error too, is read in either format
 * whichever was asked for.
 */
public enum ResponseFormat {
    /** JSON, which clients ask for unless told otherwise. */
    JSON,

    /** XML, which the service answers in when nobody asks for a format. */
    XML;

    Parameter parameter() {
        return Parameter.of("Format", name());
    }
}
