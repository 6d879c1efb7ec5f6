import io.multicloud.aliyun.hybriddb.*
import io.multicloud.capitalonline.mysql.*
import io.multicloud.core.*
import io.multicloud.core.auth.*
import io.multicloud.huawei.flexus.*
import io.multicloud.huawei.flexus.model.*

var endpoint = System.getProperty("emulator.endpoint")
var key = AccessKeyCredentials.of("emulator-fake-key-id", "emulator-fake-key-secret")
System.out.println(key)

var aliyun = HybridDbClient.builder().endpoint(endpoint).credentials(key).build()
var created = aliyun.createInstance(r -> r.regionId("cn-hangzhou").zoneId("cn-hangzhou-e").dbName("orders").nodeSpec("petadata.s2.xlarge").nodeNumber(2).accountName("orders_app").accountPassword(Secret.of("Fake-Passw0rd1")).instanceName("订单库"))
aliyun.describeInstances().instances().forEach(i -> System.out.println("aliyun: " + i.instanceId() + " " + i.instanceName() + " " + i.instanceStatus()))
System.out.println(aliyun.preview(io.multicloud.aliyun.hybriddb.model.DescribeInstancesRequest.builder().build()).url())

var huaweiKey = AccessKeyCredentials.of("EMULATORFAKEACCESSKEY", "emulator-fake-secret-key")
var huawei = FlexusRdsClient.builder().endpoint(endpoint).projectId(System.getProperty("emulator.project")).credentials(huaweiKey).build()
var charge = ChargeInfo.builder().chargeMode(ChargeMode.PRE_PAID).periodType(PeriodType.MONTH).periodNum(1).build()
var engine = Datastore.builder().type(DatastoreType.MYSQL).version(DatastoreVersion.of("8.0")).build()
var disk = Volume.builder().type(VolumeType.CLOUDSSD).size(100).build()
var ordered = huawei.createInstance(r -> r.name("orders").datastore(engine).flavorRef("rds.mysql.y1.large.2").volume(disk).region("cn-north-4").availabilityZone("cn-north-4a").chargeInfo(charge))
huawei.listInstances().instances().forEach(i -> System.out.println("huawei: " + i.id() + " " + i.name() + " " + i.status()))

var capitalKey = AccessKeyCredentials.of("emulator-fake-access-key-id", "emulator-fake-secret-access-key")
var capital = CapitalOnlineMysqlClient.builder().endpoint(endpoint).credentials(capitalKey).build()
var taken = capital.createDbInstance(r -> r.regionId("CN_Beijing_A").vdcId("vdc-1").basePipeId("pipe-1").instanceName("订单库").paasGoodsId(1680).diskType("high_disk").diskValue(100))
capital.describeDbInstances().data().forEach(i -> System.out.println("capitalonline: " + i.instanceUuid() + " " + i.instanceName() + " " + i.status()))

var redis = io.multicloud.capitalonline.redis.CapitalOnlineRedisClient.builder().endpoint(endpoint).credentials(capitalKey).build()
var cache = redis.createDbInstance(r -> r.regionId("CN_Beijing_A").vdcId("vdc-1").basePipeId("pipe-1").instanceName("缓存").paasGoodsId(5765).password(Secret.of("Fake-Passw0rd1")))
redis.describeDbInstances().data().forEach(i -> System.out.println("redis: " + i.instanceUuid() + " " + i.instanceName() + " " + i.status()))

/exit 0
