@NullMarked
package io.antiphon.channels.ui.internal;

import org.jspecify.annotations.NullMarked;
