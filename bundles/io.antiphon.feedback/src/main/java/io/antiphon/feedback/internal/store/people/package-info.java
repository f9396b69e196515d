/** What feedback holds about one person. */
@NullMarked
package io.antiphon.feedback.internal.store.people;

import org.jspecify.annotations.NullMarked;
