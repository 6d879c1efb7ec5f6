package io.multicloud.huawei.flexus.model;

import java.util.regex.Pattern;

/** The form of client tokens; others are refused with DBS.280497. */
final class ClientTokens {

    static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static final String WORDS = "be a UUID in lower case, such as 0f8fad5b-d9cb-469f-a165-70867728950e";

    private ClientTokens() {}
}
