@NullMarked
package io.antiphon.loop.ui.internal;

import org.jspecify.annotations.NullMarked;
