module modular {
    requires io.multicloud.aliyun.hybriddb;
    requires io.multicloud.capitalonline;
    requires io.multicloud.emulator;
    requires io.multicloud.huawei.flexus;
}
