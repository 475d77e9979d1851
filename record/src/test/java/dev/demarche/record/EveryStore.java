package dev.demarche.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that runs on every kind of store that is there; it is given the kind. */
@ParameterizedTest
@MethodSource("dev.demarche.record.Places#kinds")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface EveryStore {}
