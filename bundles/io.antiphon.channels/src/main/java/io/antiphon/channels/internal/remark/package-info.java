/** What receipts keep of the reasons of a reading. Plain Java. */
@NullMarked
package io.antiphon.channels.internal.remark;

import org.jspecify.annotations.NullMarked;
