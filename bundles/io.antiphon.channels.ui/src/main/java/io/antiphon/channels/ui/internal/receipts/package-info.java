/** The view of receipts. */
@NullMarked
package io.antiphon.channels.ui.internal.receipts;

import org.jspecify.annotations.NullMarked;
