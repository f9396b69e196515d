@NullMarked
package io.antiphon.channels.internal.store;

import org.jspecify.annotations.NullMarked;
