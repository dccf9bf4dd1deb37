namespace SelfGov.Contract;

/// <summary>A converter of a type of values that says what JSON it writes, so that the values can stand in commands.</summary>
public interface IShapedConverter
{
    /// <summary>What JSON the converter writes and takes.</summary>
    /// <param name="shapeOf">The shape of another type that the values hold.</param>
    ValueShape Shape(Func<Type, ValueShape> shapeOf);
}
