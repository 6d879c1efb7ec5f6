package io.multicloud.emulator;

import org.jspecify.annotations.Nullable;

/**
 * An Aliyun account with one access key. Use {@link #of} and {@link #withSecurityToken}: more components may come.
 *
 * @param accessKeyId the id of the access key
 * @param accessKeySecret the secret of the access key
 * @param securityToken the token that makes the key a temporary one, or null; an account that has one accepts only
 *     calls that send it as {@code SecurityToken}
 */
public record AliyunAccount(
        String accessKeyId,
        String accessKeySecret,
        @Nullable String securityToken) {

    /**
     * Checks that the key is not blank.
     *
     * @param accessKeyId the id of the access key
     * @param accessKeySecret the secret of the access key
     * @param securityToken the token of a temporary access key, or null
     * @throws IllegalArgumentException if a text is blank
     */
    public AliyunAccount {
        Texts.requireText("accessKeyId", accessKeyId);
        Texts.requireText("accessKeySecret", accessKeySecret);
        Texts.requireTextOrNull("securityToken", securityToken);
    }

    /**
     * Makes an account with a permanent access key.
     *
     * @param accessKeyId the id of the access key
     * @param accessKeySecret the secret of the access key
     * @return the account
     * @throws IllegalArgumentException if a text is blank
     */
    public static AliyunAccount of(String accessKeyId, String accessKeySecret) {
        return new AliyunAccount(accessKeyId, accessKeySecret, null);
    }

    /**
     * Makes the same account with a temporary access key.
     *
     * @param token the token that every call must send
     * @return the account with that token
     * @throws IllegalArgumentException if the token is blank
     */
    public AliyunAccount withSecurityToken(String token) {
        return new AliyunAccount(accessKeyId, accessKeySecret, token);
    }

    /** Shows the id of the access key; secrets are masked. */
    @Override
    public String toString() {
        return "AliyunAccount[accessKeyId=" + accessKeyId + ", accessKeySecret=***, securityToken="
                + Texts.masked(securityToken) + "]";
    }
}
