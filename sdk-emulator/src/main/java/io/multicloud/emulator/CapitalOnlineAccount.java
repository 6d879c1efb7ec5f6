package io.multicloud.emulator;

/**
 * A CapitalOnline account with one access key. Use {@link #of}: more components may come.
 *
 * @param accessKeyId the id of the access key
 * @param secretAccessKey the secret of the access key
 */
public record CapitalOnlineAccount(String accessKeyId, String secretAccessKey) {

    /**
     * Checks that the key is not blank.
     *
     * @param accessKeyId the id of the access key
     * @param secretAccessKey the secret of the access key
     * @throws IllegalArgumentException if a text is blank
     */
    public CapitalOnlineAccount {
        Texts.requireText("accessKeyId", accessKeyId);
        Texts.requireText("secretAccessKey", secretAccessKey);
    }

    /**
     * Makes an account.
     *
     * @param accessKeyId the id of the access key
     * @param secretAccessKey the secret of the access key
     * @return the account
     * @throws IllegalArgumentException if a text is blank
     */
    public static CapitalOnlineAccount of(String accessKeyId, String secretAccessKey) {
        return new CapitalOnlineAccount(accessKeyId, secretAccessKey);
    }

    /** Shows the id of the access key; the secret is masked. */
    @Override
    public String toString() {
        return "CapitalOnlineAccount[accessKeyId=" + accessKeyId + ", secretAccessKey=***]";
    }
}
