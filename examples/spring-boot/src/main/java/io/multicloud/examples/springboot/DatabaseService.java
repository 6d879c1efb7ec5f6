package io.multicloud.examples.springboot;

import java.util.List;
import java.util.function.Supplier;

/**
 * A service of a cloud, reached with one account.
 *
 * @param cloud the cloud's name as it is shown
 * @param service the service's name
 * @param account the account's name in the properties, empty for the unnamed one
 * @param instances lists all its instances by calls
 */
record DatabaseService(String cloud, String service, String account, Supplier<List<InstanceRow>> instances) {}
