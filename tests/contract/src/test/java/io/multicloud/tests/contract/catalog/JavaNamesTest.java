package io.multicloud.tests.contract.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "DescribeDBInstances, describeDbInstances, DESCRIBE_DB_INSTANCES",
        "DescribeSecurityIPs, describeSecurityIps, DESCRIBE_SECURITY_IPS",
        "SecurityIPListName, securityIpListName, SECURITY_IP_LIST_NAME",
        "VSwitchId, vSwitchId, V_SWITCH_ID",
        "VPCId, vpcId, VPC_ID",
        "TagID, tagId, TAG_ID",
        "IP, ip, IP",
        "limit_size, limitSize, LIMIT_SIZE",
        "X-IAM-Trace-Id, xIamTraceId, X_IAM_TRACE_ID",
        "nocatalog, nocatalog, NOCATALOG",
        "ModifyDbPrivilege, modifyDbPrivilege, MODIFY_DB_PRIVILEGE"
    })
    void acronyms_are_words(String documented, String member, String constant) {
        assertThat(JavaNames.member(documented)).isEqualTo(member);
        assertThat(JavaNames.constant(documented)).isEqualTo(constant);
    }
}
