/** What people agreed to and took back. */
@NullMarked
package io.antiphon.feedback.internal.store.consents;

import org.jspecify.annotations.NullMarked;
