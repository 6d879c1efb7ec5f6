package io.multicloud.core.auth;

/** What proves who is asking. Values print without their secrets. */
public sealed interface Credentials permits AccessKeyCredentials, TokenCredentials {}
