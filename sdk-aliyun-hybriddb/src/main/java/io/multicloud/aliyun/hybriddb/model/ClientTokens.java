package io.multicloud.aliyun.hybriddb.model;

import java.util.regex.Pattern;

/** The documented form of client tokens. */
final class ClientTokens {

    static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,64}");

    static final String WORDS = "have 1 to 64 ASCII characters";

    private ClientTokens() {}
}
