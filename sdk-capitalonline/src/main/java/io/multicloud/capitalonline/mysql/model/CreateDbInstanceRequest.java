package io.multicloud.capitalonline.mysql.model;

import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlOperations;
import io.multicloud.core.Secret;
import io.multicloud.core.ServiceRequest;
import io.multicloud.core.spi.Operation;
import io.multicloud.core.spi.RequestCheck;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Orders one or more instances: action {@code CreateDBInstance}.
 *
 * @param regionId id of the site, from {@code DescribeRegions}; required
 * @param vdcId id of the virtual data centre; required
 * @param basePipeId id of the data centre's private network, from which the instance gets its address; required
 * @param instanceName its name; one that no other order has makes a lost answer findable; required
 * @param paasGoodsId product number of the size, from {@code DescribeAvailableDBConfig}; required
 * @param diskType kind of disk that {@code DescribeAvailableDBConfig} offers for the size, for example {@code
 *     high_disk}; required
 * @param diskValue size of the disk in GB, 1 or more, between the offered disk's smallest and largest size in its
 *     steps; required
 * @param amount how many instances to order, 1 to 10; the documents state no default
 * @param password appears in the documented example only, without a word on what it is the password of; accounts are
 *     made with {@code CreatePrivilegedAccount}
 * @param timeZone offset from UTC that the instance keeps its time by, {@code -12:00} to {@code +13:00} in whole hours,
 *     or {@code +05:30}; the default depends on the site
 * @param servicePort TCP port of the instance, 1024 to 65535 without 9100 and 9101; 3306 when absent
 */
@Value.Builder
public record CreateDbInstanceRequest(
        String regionId,
        String vdcId,
        String basePipeId,
        String instanceName,
        Integer paasGoodsId,
        String diskType,
        Integer diskValue,
        @Nullable Integer amount,
        @Nullable Secret password,
        @Nullable String timeZone,
        @Nullable Integer servicePort)
        implements ServiceRequest<CapitalOnlineMysqlClient, CreateDbInstanceResponse> {

    // The form only: which offsets there are is for the service to say.
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:\\d{2}");

    // Older documents allow at most 3 instances, those since 2022-04-18 allow 10. A limit that was raised is no reason
    // to refuse what the service may take, and it still refuses by itself what it does not.
    private static final int MOST_INSTANCES = 10;

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
                .required("diskType", diskType)
                .required("diskValue", diskValue)
                .atLeast("diskValue", diskValue, 1)
                .range("amount", amount, 1, MOST_INSTANCES)
                .matches("timeZone", timeZone, OFFSET, "be an offset such as +08:00")
                .range("servicePort", servicePort, 1024, 65535)
                .rule(!ServicePorts.isTaken(servicePort), "servicePort", ServicePorts.WORDS)
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
        return CapitalOnlineMysqlOperations.CREATE_DB_INSTANCE;
    }
}
