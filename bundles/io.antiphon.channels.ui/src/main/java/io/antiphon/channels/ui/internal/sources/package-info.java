/** The view of saved sources. */
@NullMarked
package io.antiphon.channels.ui.internal.sources;

import org.jspecify.annotations.NullMarked;
