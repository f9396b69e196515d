/** What one message says. */
@NullMarked
package io.antiphon.channels.mail.internal.message;

import org.jspecify.annotations.NullMarked;
