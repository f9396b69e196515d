@NullMarked
package io.antiphon.channels.internal.verify;

import org.jspecify.annotations.NullMarked;
