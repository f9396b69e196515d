/** Where in a file its messages are. */
@NullMarked
package io.antiphon.channels.mail.internal.box;

import org.jspecify.annotations.NullMarked;
