/** Mailboxes and mails, as a connector on the SPI that everybody has. */
@NullMarked
package io.antiphon.channels.mail.internal;

import org.jspecify.annotations.NullMarked;
