/** The little of IMAP4rev1 (RFC 3501) that reads a mailbox and changes nothing in it. */
@NullMarked
package io.antiphon.channels.imap.internal.wire;

import org.jspecify.annotations.NullMarked;
