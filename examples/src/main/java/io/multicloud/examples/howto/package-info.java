/**
 * One question each, answered by a program that runs on the embedded emulator; {@link
 * io.multicloud.examples.howto.HowTo} runs one by its name.
 *
 * <ul>
 *   <li>{@link io.multicloud.examples.howto.CreateAndWait}: how do I create an instance and wait until it can be used?
 *   <li>{@link io.multicloud.examples.howto.BackupAndRestore}: how do I back up an instance and restore it to a new one?
 *   <li>{@link io.multicloud.examples.howto.DownloadBackup}: how do I download a backup, and go on where it broke off?
 *   <li>{@link io.multicloud.examples.howto.AccountsAndPrivileges}: how do I manage accounts, their privileges and
 *       passwords?
 *   <li>{@link io.multicloud.examples.howto.AccountRights}: how do I grant rights on databases at CapitalOnline?
 *   <li>{@link io.multicloud.examples.howto.AllPages}: how do I read all of a list that comes in pages?
 *   <li>{@link io.multicloud.examples.howto.AsyncCalls}: how do I make many calls at once, and end them when they take too
 *       long?
 *   <li>{@link io.multicloud.examples.howto.VirtualThreads}: how do I do that with virtual threads?
 *   <li>{@link io.multicloud.examples.howto.Failures}: which exception means what?
 *   <li>{@link io.multicloud.examples.howto.SafeCreate}: the answer to a create is lost: how do I not create twice?
 *   <li>{@link io.multicloud.examples.howto.SharedOkHttpClient}: how do I share an OkHttpClient, add a header and hear of
 *       each call?
 *   <li>{@link io.multicloud.examples.howto.SeveralAccounts}: how do I work with several accounts and regions at once?
 * </ul>
 */
@NullMarked
package io.multicloud.examples.howto;

import org.jspecify.annotations.NullMarked;
