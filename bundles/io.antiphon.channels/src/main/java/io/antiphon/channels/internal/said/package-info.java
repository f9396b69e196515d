/** What a customer wrote, apart from what came with it: quoted mails, signatures, markup. Plain Java. */
@NullMarked
package io.antiphon.channels.internal.said;

import org.jspecify.annotations.NullMarked;
