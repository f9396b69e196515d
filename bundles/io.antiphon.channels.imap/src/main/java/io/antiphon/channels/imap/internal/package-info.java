/** Mailboxes on servers. Plain Java. */
@NullMarked
package io.antiphon.channels.imap.internal;

import org.jspecify.annotations.NullMarked;
