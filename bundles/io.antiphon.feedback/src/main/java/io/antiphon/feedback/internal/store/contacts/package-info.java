/** What people can be reached by, encrypted. */
@NullMarked
package io.antiphon.feedback.internal.store.contacts;

import org.jspecify.annotations.NullMarked;
