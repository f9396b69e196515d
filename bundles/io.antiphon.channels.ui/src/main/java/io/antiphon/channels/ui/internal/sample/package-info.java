/** Taking the made-up sample in. */
@NullMarked
package io.antiphon.channels.ui.internal.sample;

import org.jspecify.annotations.NullMarked;
