import io.multicloud.aliyun.hybriddb.HybridDbClient
import io.multicloud.capitalonline.mysql.CapitalOnlineMysqlClient
import io.multicloud.capitalonline.redis.CapitalOnlineRedisClient
import io.multicloud.core.CallOptions
import io.multicloud.core.Secret
import io.multicloud.core.error.*
import io.multicloud.core.http.HttpMethod
import io.multicloud.huawei.flexus.FlexusRdsClient
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import java.time.LocalDateTime
import java.time.OffsetDateTime
import java.util.List
import java.util.Map
import java.util.stream.Collectors
import java.util.stream.Stream
import static io.multicloud.examples.jshell.Helpers.*

HybridDbClient aliyun = io.multicloud.examples.jshell.Clouds.aliyun()
FlexusRdsClient huawei = io.multicloud.examples.jshell.Clouds.huawei()
CapitalOnlineMysqlClient mysql = io.multicloud.examples.jshell.Clouds.mysql()
CapitalOnlineRedisClient redis = io.multicloud.examples.jshell.Clouds.redis()
io.multicloud.examples.jshell.Clouds.greet()
