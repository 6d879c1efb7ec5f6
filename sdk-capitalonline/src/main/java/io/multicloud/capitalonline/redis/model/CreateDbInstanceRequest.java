package io.multicloud.capitalonline.redis.model;

import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisOperations;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Orders one or more instances: action {@code CreateDBInstance}.
 *
 * @param regionId id of the site, from {@code describeRegions}; required
 * @param vdcId id of the virtual data centre; required
 * @param basePipeId id of the data centre's private network, from which the instance gets its address; required
 * @param instanceName its name; one that no other order has makes a lost answer findable; required
 * @param paasGoodsId product number of the size, from {@code DescribeAvailableDBConfig}; required
 * @param password password of the database; its rules are documented nowhere; required
 * @param testGroupId id of a trial project to bill the order to
 * @param amount how many instances to order, 1 to 3; the documents state no default
 * @param servicePort TCP port of the instance, 1024 to 65535 without 9100, 9121, 9122 and 16379; 9736 when absent
 */
@Value.Builder
public record CreateDbInstanceRequest(
        String regionId,
        String vdcId,
        String basePipeId,
        String instanceName,
        Integer paasGoodsId,
        Secret password,
        @Nullable Integer testGroupId,
        @Nullable Integer amount,
        @Nullable Integer servicePort)
        implements ServiceRequest<CapitalOnlineRedisClient, CreateDbInstanceResponse> {

    private static final Set<Integer> TAKEN = Set.of(9100, 9121, 9122, 16379);

    /**
     * Checks the request.
     *
     * @throws io.multicloud.core.error.InvalidRequestException when anything is missing or out of range
     */
    public CreateDbInstanceRequest {
        RequestCheck.of("CreateDBInstance")
                .required("regionId", regionId)
                .required("vdcId", vdcId)
                .required("basePipeId", basePipeId)
                .required("instanceName", instanceName)
                .required("paasGoodsId", paasGoodsId)
                .required("password", password)
                .range("amount", amount, 1, 3)
                .range("servicePort", servicePort, 1024, 65535)
                .rule(!isTaken(servicePort), "servicePort", "must not be 9100, 9121, 9122 or 16379")
                .done();
    }

    /**
     * Starts to build.
     *
     * @return a builder
     */
    public static CreateDbInstanceRequestBuilder builder() {
        return new CreateDbInstanceRequestBuilder();
    }

    @Override
    public Operation<CreateDbInstanceRequest, CreateDbInstanceResponse> operation() {
        return CapitalOnlineRedisOperations.CREATE_DB_INSTANCE;
    }

    private static boolean isTaken(@Nullable Integer port) {
        return port != null && TAKEN.contains(port);
    }
}
