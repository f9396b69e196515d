/** What a customer wrote, apart from what came with it: quoted mails, signatures, markup. Plain Java, on no other package of ours. */
@NullMarked
package io.antiphon.channels.internal.said;

import org.jspecify.annotations.NullMarked;
