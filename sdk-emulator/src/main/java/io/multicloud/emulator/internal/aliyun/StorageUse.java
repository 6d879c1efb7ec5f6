package io.multicloud.emulator.internal.aliyun;

/** Space in bytes; -1 is documented for no data. */
record StorageUse(long data, long binlog, long total) {

    static final StorageUse NO_DATA = new StorageUse(-1, -1, -1);

    /** What is left of the whole, as the examples have it. */
    long other() {
        return this.equals(NO_DATA) ? -1 : total - data - binlog;
    }

    StorageUse plus(StorageUse more) {
        if (this.equals(NO_DATA) || more.equals(NO_DATA)) {
            return this.equals(NO_DATA) ? more : this;
        }
        return new StorageUse(data + more.data, binlog + more.binlog, total + more.total);
    }
}
