package io.multicloud.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of instances with all that the providers' own examples hold, each instance another one. */
public final class Answers {

    /** The answers that there are: whose, and how many instances. */
    public static final List<String> NAMES = List.of("aliyun-10", "aliyun-1000", "huawei-10", "huawei-1000");

    private static final String ALIYUN = """
            {"InstanceId":"pd-fake%1$05d","InstanceName":"订单库-%1$d","InstanceStatus":"ACTIVE","RegionId":"cn-hangzhou",\
            "ZoneId":"cn-hangzhou-b","NetworkType":"VPC","VpcId":"vpc-fake%1$05d","VSwitchId":"vsw-fake%1$05d",\
            "CreateTime":"2018-05-15T07:31:37Z","ExpireTime":"2999-09-08T16:00:00Z","Databases":{"Database":[\
            {"DBName":"orders","ChargeType":"PrePaid"},{"DBName":"items","ChargeType":"PostPaid"}]}}""";

    private static final String HUAWEI = """
            {"id":"ed7cc6166ec24360a5ed5c5c9%1$05din01","status":"ACTIVE","name":"订单库-%1$d","port":3306,"type":"Single",\
            "region":"cn-north-4","datastore":{"type":"MySQL","version":"5.7","complete_version":"5.7.33"},\
            "created":"2018-08-20T02:33:49+0800","updated":"2018-08-20T02:33:50+0800",\
            "volume":{"type":"ULTRAHIGH","size":100},"nodes":[{"id":"06f1c2ad57604ae89e153e4d2%1$05dno01",\
            "name":"orders-%1$d_node0","role":"master","status":"ACTIVE","availability_zone":"cn-north-4a"}],\
            "alias":"orders","private_ips":["192.168.0.1"],"private_dns_names":["ed7cc616.internal.example.com"],\
            "public_ips":["10.10.10.1"],"db_user_name":"root","vpc_id":"b21630c1-e7d3-450d-907d-39ef5f445ae7",\
            "subnet_id":"45557a98-9e17-4600-8aec-999150bc4eef",\
            "security_group_id":"38815c5c-482b-450a-80b6-0a301f2afd97","flavor_ref":"rds.mysql.s1.large","cpu":"2",\
            "mem":"4","switch_strategy":"","backup_strategy":{"start_time":"19:00-20:00","keep_days":7},\
            "maintenance_window":"02:00-06:00","related_instance":[],"disk_encryption_id":"","time_zone":"",\
            "tags":[{"key":"team","value":"orders"},{"key":"stage","value":"test"}],"associated_with_ddm":false}""";

    private Answers() {}

    /** Returns one of the {@link #NAMES}. */
    public static byte[] of(String name) {
        int dash = name.indexOf('-');
        int count = Integer.parseInt(name.substring(dash + 1));
        String text = switch (name.substring(0, dash)) {
            case "aliyun" -> """
                        {"RequestId":"C5129A71-E67D-4832-BF61-9087E1F7C0F0","PageNumber":1,"PageSize":%d,"TotalCount":%d,\
                        "Instances":{"Instance":[%s]}}""".formatted(count, count, repeated(ALIYUN, count));
            case "huawei" -> "{\"instances\":[%s],\"total_count\":%d}".formatted(repeated(HUAWEI, count), count);
            default -> throw new IllegalArgumentException(name);
        };
        return text.getBytes(UTF_8);
    }

    private static String repeated(String instance, int count) {
        return IntStream.range(0, count).mapToObj(instance::formatted).collect(Collectors.joining(","));
    }
}
