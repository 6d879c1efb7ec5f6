package io.multicloud.spring;

/**
 * Which of the configured clients is meant.
 *
 * @param cloud the cloud, as in its properties: {@code aliyun}, {@code huawei} or {@code capitalonline}
 * @param service the service, as in the names of its operations: {@code hybriddb}, {@code flexus-rds}, {@code iam},
 *     {@code mysql} or {@code redis}
 * @param account the account's name in the properties, empty for the unnamed account
 */
public record ClientName(String cloud, String service, String account) {

    /**
     * Tells whether the client is that of the unnamed account.
     *
     * @return whether the settings directly under the cloud describe it
     */
    public boolean isUnnamed() {
        return account.isEmpty();
    }

    /**
     * Returns where the settings of the client's account begin.
     *
     * @return for example {@code multicloud.huawei.accounts.prod}
     */
    public String prefix() {
        return "multicloud." + cloud + (isUnnamed() ? "" : ".accounts." + account);
    }

    /** Returns the parts with points between them, for messages and meters. */
    @Override
    public String toString() {
        return cloud + "." + service + (isUnnamed() ? "" : "." + account);
    }
}
