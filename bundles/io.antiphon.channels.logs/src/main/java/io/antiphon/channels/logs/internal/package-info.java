/** Event logs in XES and MXML, on {@code channels.spi} alone. */
@NullMarked
package io.antiphon.channels.logs.internal;

import org.jspecify.annotations.NullMarked;
