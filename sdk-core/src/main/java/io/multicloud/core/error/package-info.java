/**
 * The errors of all clouds: one hierarchy, each with an honest word on whether anything happened.
 *
 * <h2>Where to begin</h2>
 *
 * <ul>
 *   <li>{@link io.multicloud.core.error.MulticloudException}: the root, whose {@code outcome()} says what is known;
 *   <li>{@link io.multicloud.core.error.OutcomeUnknownException}: a change that may or may not have been carried out;
 *   <li>{@link io.multicloud.core.error.ServiceException}: the service's refusal, with a subclass for each
 *       {@link io.multicloud.core.error.ErrorKind}.
 * </ul>
 *
 * <pre>{@code
 * try {
 *     hybridDb.createInstance(request); // built with a clientToken
 * } catch (InvalidRequestException e) {
 *     e.violations().forEach(System.err::println); // nothing was sent
 * } catch (OutcomeUnknownException e) {
 *     hybridDb.createInstance(request); // the same request, the same token
 * } catch (QuotaException | ThrottledException e) {
 *     System.err.println(e.code() + ", wait " + e.retryAfter());
 * } catch (MulticloudException e) {
 *     System.err.println(e.outcome() + ": " + e.getMessage());
 * }
 * }</pre>
 *
 * <h2>What holds for all of it</h2>
 *
 * <ul>
 *   <li>All are unchecked, and there are no others: a failure of OkHttp, of a parser or of the JDK's network comes as a
 *       {@link io.multicloud.core.error.TransportException}. What is thrown for a mistake in a program, such as a null
 *       where none is allowed, is the JDK's own exception.
 *   <li>{@code callAsync} throws none of them: its future ends with the exception that {@code call} would throw.
 *   <li>Before an exception reaches its caller the SDK has repeated what could be repeated safely.
 *   <li>Messages name the action and what to do. They hold no secret, no signature, no signed URL and no words of a
 *       parser.
 *   <li>Constructors are here for the SDK and for tests of code that catches.
 * </ul>
 */
@NullMarked
package io.multicloud.core.error;

import org.jspecify.annotations.NullMarked;
