@NullMarked
package io.antiphon.channels.internal.intake;

import org.jspecify.annotations.NullMarked;
