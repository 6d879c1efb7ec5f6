package io.multicloud.examples.springboot;

import io.multicloud.aliyun.hybriddb.HybridDbClient;
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient;
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient;
import io.multicloud.huawei.flexus.FlexusRdsClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The services of all clouds and accounts for which the properties made a client. */
@Component
final class Clouds {

    private final ListableBeanFactory beans;

    Clouds(ListableBeanFactory beans) {
        this.beans = beans;
    }

    List<DatabaseService> services() {
        List<DatabaseService> all = new ArrayList<>();
        all.addAll(of(CapitalOnlineMysqlClient.class, "CapitalOnline 首云", "MySQL", Rows::ofMysql));
        all.addAll(of(CapitalOnlineRedisClient.class, "CapitalOnline 首云", "Redis", Rows::ofRedis));
        all.addAll(of(FlexusRdsClient.class, "Huawei Cloud 华为云", "Flexus RDS", Rows::ofFlexus));
        all.addAll(of(HybridDbClient.class, "Aliyun 阿里云", "HybridDB for MySQL", Rows::ofHybridDb));
        return all;
    }

    private <C> List<DatabaseService> of(
            Class<C> client, String cloud, String service, Function<C, List<InstanceRow>> list) {
        return beans.getBeansOfType(client).entrySet().stream()
                .map(bean ->
                        new DatabaseService(cloud, service, account(bean.getKey()), () -> list.apply(bean.getValue())))
                .toList();
    }

    // The starter names the clients of named accounts hybridDbClient.<account>.
    private static String account(String beanName) {
        int point = beanName.indexOf('.');
        return point < 0 ? "" : beanName.substring(point + 1);
    }
}
